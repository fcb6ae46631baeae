import { type BaseCommand } from '@adonisjs/core/ace'

/** The product's own commands, gathered from the domains. */
const commands: (() => Promise<{ default: typeof BaseCommand }>)[] = [
  () => import('#app/core/commands/generate_contracts'),
  () => import('#database/demo/dev_prepare'),
  () => import('#database/demo/dev_people'),
  () => import('#database/bench/bench_seed'),
  () => import('#app/core/commands/redispatch_events'),
  () => import('#app/identity/commands/create_admin'),
  () => import('#app/identity/commands/rotate_keys'),
  () => import('#app/identity/commands/trace'),
  () => import('#app/botconversa/commands/botconversa_sync'),
  () => import('#app/botconversa/commands/botconversa_replay'),
]

export async function getMetaData() {
  const loaded = await Promise.all(commands.map((load) => load()))
  return loaded.map(({ default: command }) => command.serialize())
}

export async function getCommand(metaData: { commandName: string }) {
  for (const load of commands) {
    const { default: command } = await load()
    if (command.commandName === metaData.commandName) return command
  }
  return null
}
