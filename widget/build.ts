import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const socket: { version: string } = createRequire(import.meta.url)('socket.io/package.json')

/** The widget as one script, for browsers of the last years. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [
      {
        name: 'style',
        // As text, and with its blanks taken out.
        setup: ({ onLoad, esbuild }) =>
          onLoad({ filter: /\.css$/ }, async ({ path }) => {
            const sheet = await esbuild.build({ entryPoints: [path], minify: true, write: false })
            return { contents: sheet.outputFiles[0].text, loader: 'text' }
          }),
      },
    ],
    define: { SOCKET_VERSION: JSON.stringify(socket.version) },
  })
  return outputFiles[0].text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'build/widget'
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'widget.js'), await bundle())
}
