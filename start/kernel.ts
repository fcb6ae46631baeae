import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#app/core/http/exception_handler'))

/** Every request, also those that no route answers. */
server.use([
  () => import('#app/core/http/middleware/request_context'),
  () => import('#app/core/http/middleware/locale'),
  () => import('#app/support/middleware/known_origins'),
  () => import('@adonisjs/cors/cors_middleware'),
  () => import('@adonisjs/shield/shield_middleware'),
])

/** Every request that has a route. Signing in comes before the body: a stranger's is not even read. */
router.use([
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#app/identity/middleware/authenticate'),
  () => import('#app/identity/middleware/initialize_bouncer'),
  () => import('#app/core/http/middleware/throttle'),
  () => import('#app/core/http/middleware/body_parser'),
  () => import('#app/core/http/middleware/body_guard'),
])
