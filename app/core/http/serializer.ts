import { HttpContext } from '@adonisjs/core/http'
import { BaseSerializer } from '@adonisjs/core/transformers'

/** `{ data }`, and `{ data, meta }` for pages: the only two shapes that leave. */
class ApiSerializer extends BaseSerializer<{ Wrap: 'data'; PaginationMetaData: never }> {
  wrap = 'data' as const

  definePaginationMetaData(): never {
    throw new Error('Pages are keyset pages: serialise the rows and put `meta` beside them')
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    serialize: ApiSerializer['serialize']
  }
}

const serializer = new ApiSerializer()

HttpContext.instanceProperty('serialize', function (this: HttpContext, values: any): any {
  return serializer.serialize(values, this.containerResolver)
})
