import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { ContractError } from '#app/core/contracts/json_schema'

/** A frame that the server may send: `MessagingFrames['message.created']`. */
export type FrameType = { name: string; expression: string }

/** What each domain declares in its frames.ts: `export type MessagingFrames = { 'message.created': … }`. */
export function listFrames(root: string): FrameType[] {
  const files = globSync('app/**/frames.ts', { cwd: root }).sort()
  return files.flatMap((file) => framesOf(file, readFileSync(join(root, file), 'utf8')))
}

function framesOf(file: string, text: string): FrameType[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const maps = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => name.text.endsWith('Frames'))
  if (maps.length === 0) throw new ContractError(`${file} declares no type that ends in "Frames"`)
  return maps.flatMap(({ name, type }) => {
    if (!ts.isTypeLiteralNode(type))
      throw new ContractError(`${file}: ${name.text} must be written as { 'event.name': Shape }`)
    return type.members.map((member) => {
      const frame = (member.name as ts.StringLiteral).text
      return { name: frame, expression: `${name.text}['${frame}']` }
    })
  })
}
