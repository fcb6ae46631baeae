import { defineConfig } from '@adonisjs/auth'
import type { InferAuthenticators } from '@adonisjs/auth/types'
import type { HttpContext } from '@adonisjs/core/http'

const authConfig = defineConfig({
  default: 'jwt',
  guards: {
    jwt: {
      async resolver() {
        const { JwtGuard } = await import('#app/identity/services/jwt_guard')
        return (ctx: HttpContext) => new JwtGuard(ctx)
      },
    },
  },
})

export default authConfig

declare module '@adonisjs/auth/types' {
  export interface Authenticators extends InferAuthenticators<typeof authConfig> {}
}
