import router from '@adonisjs/core/services/router'

const HealthController = () => import('#app/core/controllers/health_controller')
const MetricsController = () => import('#app/core/controllers/metrics_controller')

router
  .get('/health/live', [HealthController, 'live'])
  .as('health.live')
  .contract({ summary: 'The process answers', answer: { data: 'Liveness' }, open: true })
router
  .get('/health/ready', [HealthController, 'ready'])
  .as('health.ready')
  .contract({ summary: 'Database, queue and disk can serve', answer: { data: 'Readiness' }, problems: ['NOT_READY'], open: true })
router
  .get('/metrics', [MetricsController, 'show'])
  .as('metrics')
  .contract({ summary: 'Figures for Prometheus, behind METRICS_TOKEN', answer: { data: 'string' }, open: true })
