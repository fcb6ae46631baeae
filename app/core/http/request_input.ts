import { HttpRequest, RequestValidator } from '@adonisjs/core/http'
import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'

declare module '@adonisjs/core/http' {
  interface HttpRequest {
    /** The validated body. `validateUsing` would add params and headers, which strict shapes refuse. */
    bodyAs<Schema extends SchemaTypes>(
      validator: VineValidator<Schema, any>
    ): Promise<Infer<Schema>>
    /** The validated query string. */
    queryAs<Schema extends SchemaTypes>(
      validator: VineValidator<Schema, any>
    ): Promise<Infer<Schema>>
  }
}

HttpRequest.macro('bodyAs', function (this: HttpRequest, validator) {
  return new RequestValidator(this.ctx!).validateUsing(validator, { data: this.body() } as any)
})

HttpRequest.macro('queryAs', function (this: HttpRequest, validator) {
  return new RequestValidator(this.ctx!).validateUsing(validator, { data: this.qs() } as any)
})
