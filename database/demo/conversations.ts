import { v5 as uuid } from 'uuid'
import { AddMember } from '#app/chat/actions/add_member'
import { CreateChannel } from '#app/chat/actions/create_channel'
import { OpenDirectMessage } from '#app/chat/actions/open_direct_message'
import Conversation, { type Visibility } from '#app/messaging/models/conversation'
import { SendMessage } from '#app/messaging/actions/send_message'
import type { People } from '#database/demo/people'

type Line = [login: string, body: string]
type DemoChannel = {
  name: string
  topic: string
  visibility: Visibility
  owner: string
  members: string[]
  lines: Line[]
}
type DemoDirect = { people: string[]; lines: Line[] }

const CHANNELS: DemoChannel[] = [
  {
    name: 'geral',
    topic: 'Avisos e conversas de toda a equipe',
    visibility: 'public',
    owner: 'admin',
    members: ['ana', 'bruno', 'carla', 'diego', 'elisa', 'fabio'],
    lines: [
      ['admin', 'Bom dia, pessoal! As matrículas de 2027 abrem na segunda-feira.'],
      ['ana', 'O atendimento já está com o roteiro novo. 👏'],
      ['diego', 'No comercial fechamos a lista de interessados hoje à tarde.'],
      ['carla', 'Alguém confirma o horário da reunião de quinta?'],
      ['admin', 'Quinta, às 10h, na sala grande.'],
      ['fabio', 'Combinado!'],
    ],
  },
  {
    name: 'atendimento',
    topic: 'Quem acompanha os alunos',
    visibility: 'private',
    owner: 'ana',
    members: ['bruno', 'carla'],
    lines: [
      ['ana', 'Bruno, você pega os alunos da turma da noite hoje?'],
      ['bruno', 'Pego sim. O João Pedro ainda espera o boleto.'],
      ['carla', 'Já reenviei o boleto dele, deve ter chegado agora.'],
      ['ana', 'Ótimo. Não esqueçam de anotar o que combinaram.'],
    ],
  },
  {
    name: 'comercial',
    topic: 'Interessados e novas turmas',
    visibility: 'private',
    owner: 'diego',
    members: ['elisa', 'fabio'],
    lines: [
      ['diego', 'Doze novos interessados desde ontem.'],
      ['elisa', 'Liguei para quatro, dois querem visitar a escola.'],
      ['fabio', 'Fico com os outros oito.'],
    ],
  },
]

const DIRECTS: DemoDirect[] = [
  {
    people: ['ana', 'bruno'],
    lines: [
      ['ana', 'Tudo certo com a turma da noite?'],
      ['bruno', 'Tudo. Só falta um certificado.'],
    ],
  },
  {
    people: ['ana', 'diego', 'admin'],
    lines: [
      ['admin', 'Podemos alinhar a passagem dos novos alunos?'],
      ['diego', 'Hoje às 16h?'],
      ['ana', 'Por mim está ótimo.'],
    ],
  },
  { people: ['carla'], lines: [['carla', 'Lembrar: pedir férias em julho.']] },
]

/** Names the demo's messages, so that each is sent once however often the seed runs. */
const NAMESPACE = '5f2c8f4e-7d5b-4c43-9a53-6f5b8e1d2a10'

/** Channels and private conversations with history, made by the same actions as everybody's. */
export async function seedConversations(people: People) {
  for (const channel of CHANNELS) await seedChannel(channel, people)
  for (const direct of DIRECTS) await seedDirect(direct, people)
}

async function seedChannel({ owner, members, lines, ...fields }: DemoChannel, people: People) {
  const actor = people.get(owner)!
  const known = await Conversation.query().where({ kind: 'channel', name: fields.name }).first()
  if (known && known.lastSeq >= lines.length) return
  const { id } = known ?? (await new CreateChannel().handle({ actor, ...fields }))
  for (const login of members)
    await new AddMember().handle({ actor, channelId: id, userId: people.get(login)!.id })
  await say(id, fields.name, lines, people)
}

async function seedDirect({ people: logins, lines }: DemoDirect, people: People) {
  const [actor, ...others] = logins.map((login) => people.get(login)!)
  const { conversation } = await new OpenDirectMessage().handle({
    actor,
    userIds: others.map(({ id }) => id),
  })
  if (conversation.lastSeq < lines.length) await say(conversation.id, logins.join(), lines, people)
}

async function say(conversationId: string, name: string, lines: Line[], people: People) {
  for (const [index, [login, body]] of lines.entries()) {
    const clientId = uuid(`${name} ${index}`, NAMESPACE)
    await new SendMessage().handle({ actor: people.get(login)!, conversationId, clientId, body })
  }
}
