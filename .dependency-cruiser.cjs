/** The floors of docs/architecture.md: who may import whom. An arrow points down, never up, never sideways. */
const floors = [
  ['core'],
  ['identity', 'files'],
  ['messaging'],
  ['chat', 'support'],
  ['botconversa', 'crm', 'calls'],
  ['reports', 'notifications', 'gamification', 'productivity'],
]

const rules = floors.flatMap((domains, floor) =>
  domains.map((domain) => {
    const forbidden = floors
      .slice(floor)
      .flat()
      .filter((other) => other !== domain)
    return {
      name: `floor-of-${domain}`,
      severity: 'error',
      comment: 'Domains import from lower floors only; what flows up is an event or a port.',
      from: { path: `^app/${domain}/` },
      to: { path: `^app/(${forbidden.join('|')})/` },
    }
  })
)

module.exports = {
  forbidden: [
    ...rules.filter((rule) => !rule.to.path.includes('()')),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle is two files that are one.',
      from: { path: '^app/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
}
