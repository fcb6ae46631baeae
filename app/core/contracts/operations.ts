import type { RouteJSON } from '@adonisjs/core/types/http'
import { contracts, type RouteContract } from '#app/core/http/contract'
import { ContractError } from '#app/core/contracts/json_schema'

/** One route as its documents see it. */
export type Operation = {
  name: string
  method: string
  /** In OpenAPI's writing: `/api/v1/channels/{id}`. */
  path: string
  parameters: { name: string; isId: boolean }[]
  contract: RouteContract
}

const PARAMETER = /:(\w+)\??/g

/** Every route of the router, in the order of registration. */
export function listOperations(routes: RouteJSON[]): Operation[] {
  const byName = new Map(contracts.map(({ route, contract }) => [route.getName(), contract]))
  const seen = new Set<string>()
  return routes.map((route) => {
    const { name, pattern } = route
    const label = `${route.methods[0]} ${pattern}`
    if (!name) throw new ContractError(`${label} has no name: give it one with .as()`)
    if (seen.has(name)) throw new ContractError(`Two routes are called "${name}"`)
    const contract = byName.get(name)
    if (!contract)
      throw new ContractError(`${label} (${name}) has no contract: give it one with .contract()`)
    seen.add(name)
    return {
      name,
      method: route.methods[0],
      path: pattern.replace(PARAMETER, '{$1}'),
      parameters: parametersOf(route),
      contract,
    }
  })
}

function parametersOf({ pattern, matchers }: RouteJSON) {
  return [...pattern.matchAll(PARAMETER)].map(([, name]) => ({
    name,
    isId: matchers[name]?.match !== undefined,
  }))
}
