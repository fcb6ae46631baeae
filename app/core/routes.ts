import router from '@adonisjs/core/services/router'

const HealthController = () => import('#app/core/controllers/health_controller')
const DocsController = () => import('#app/core/controllers/docs_controller')
const MetricsController = () => import('#app/core/controllers/metrics_controller')

router
  .get('/health/live', [HealthController, 'live'])
  .as('health.live')
  .contract({ summary: 'The process answers', answer: { data: 'Liveness' }, open: true })
router
  .get('/health/ready', [HealthController, 'ready'])
  .as('health.ready')
  .contract({
    summary: 'Database, queue and disk can serve',
    answer: { data: 'Readiness' },
    problems: ['NOT_READY'],
    open: true,
  })
router
  .get('/metrics', [MetricsController, 'show'])
  .as('metrics')
  .contract({
    summary: 'Figures for Prometheus, behind METRICS_TOKEN',
    answer: { data: 'string', bare: 'text/plain' },
    problems: ['NOT_FOUND'],
    open: true,
  })

router
  .get('/openapi.json', [DocsController, 'openapi'])
  .as('docs.openapi')
  .contract({
    summary: 'This document (OpenAPI 3.1)',
    answer: { data: 'ContractDocument', bare: 'application/json' },
    open: true,
  })
router
  .get('/asyncapi.json', [DocsController, 'asyncapi'])
  .as('docs.asyncapi')
  .contract({
    summary: 'The socket’s events (AsyncAPI 3.0)',
    answer: { data: 'ContractDocument', bare: 'application/json' },
    open: true,
  })
router
  .get('/docs', [DocsController, 'page'])
  .as('docs.page')
  .contract({
    summary: 'The reference, to browse',
    answer: { data: 'string', bare: 'text/html' },
    open: true,
  })
router
  .get('/docs/scalar.js', [DocsController, 'script'])
  .as('docs.script')
  .contract({
    summary: 'The script of the reference',
    answer: { data: 'string', bare: 'text/javascript' },
    open: true,
  })
