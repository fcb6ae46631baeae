/* Runs ace commands from TypeScript sources; the build makes its own. */
import '@poppinss/ts-exec'
await import('./bin/console.js')
