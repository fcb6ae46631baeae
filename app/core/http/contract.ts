import { Route } from '@adonisjs/core/http'
import type { VineValidator } from '@vinejs/vine'

/**
 * What a route promises, written beside it in its domain's routes.ts. OpenAPI, the typed client and the
 * permission matrix are made from it, and a route without one fails the build.
 */
export type RouteContract = {
  summary: string
  body?: VineValidator<any, any>
  query?: VineValidator<any, any>
  /** Exported type names (app/**\/transformers, app/**\/*_shapes.ts) of `data` and `meta`; null for 204. */
  answer: Answer | null
  /** Codes that are particular to it; those of every route (401, 422 …) need no mention. */
  problems?: string[]
  /** The field of a multipart body that carries one file; such a route reads its body itself. */
  upload?: string
  /** It reads a body of whatever kind itself (`readRawBody`): a webhook's, which others type. */
  raw?: true
  /** Also for a token of the student's widget, which opens nothing else. */
  widget?: true
  /** No token is asked for. */
  open?: true
}

export type Answer = {
  status?: 200 | 201 | 202
  data: string
  meta?: string
  also?: 200
  /** The media type of a body that is `data` itself, not `{ data }`: a document of a foreign standard, a page, figures; any at all: `*\/*`. */
  bare?: string
}

export const contracts: { route: Route; contract: RouteContract }[] = []

declare module '@adonisjs/core/http' {
  interface Route {
    contract(contract: RouteContract): this
  }
}

Route.macro('contract', function (this: Route, contract: RouteContract) {
  contracts.push({ route: this, contract })
  return this
})
