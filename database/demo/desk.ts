import { v5 as uuid } from 'uuid'
import { sql } from '#app/core/database/sql'
import type User from '#app/identity/models/user'
import { SendTicketMessage } from '#app/support/actions/send_ticket_message'
import { ChangeStatus } from '#app/support/actions/change_status'
import { ClaimTicket } from '#app/support/actions/claim_ticket'
import { SaveHours } from '#app/support/actions/manage_calendars'
import { SaveCannedReply, SaveTag } from '#app/support/actions/manage_desk'
import { SavePolicy } from '#app/support/actions/manage_policies'
import { CreateQueue, SetQueueMember } from '#app/support/actions/manage_queues'
import { OpenWidgetTicket } from '#app/support/actions/open_widget_ticket'
import { RateTicket } from '#app/support/actions/rate_ticket'
import { TransferTicket } from '#app/support/actions/transfer_ticket'
import { WriteNote } from '#app/support/actions/write_note'
import { SendMessage } from '#app/messaging/actions/send_message'
import type { People } from '#database/demo/people'

const NAMESPACE = '0d1f2c52-9a53-4b1e-8a3f-6f5b8e1d2a10'
export const QUEUE = 'Secretaria'

/** Line of a talk: who says it, and what; a note where it is for the team alone. */
type Said = [login: string, body: string, kind?: 'note']
const TICKETS: { student: string; lines: Said[]; then?: 'resolve' | 'offer' }[] = [
  {
    student: 'aluno1',
    lines: [
      ['aluno1', 'Bom dia! Não consigo abrir a prova de matemática.'],
      ['ana', 'Bom dia, João! Qual mensagem aparece na tela?'],
      ['ana', 'Já aconteceu com outros da turma B: é a data de abertura da prova.', 'note'],
      ['aluno1', '"Prova indisponível". Meu horário é às 10h.'],
      ['ana', 'Corrigi a data. Pode tentar de novo?'],
      ['aluno1', 'Agora foi, obrigado!'],
    ],
    then: 'resolve',
  },
  {
    student: 'aluno2',
    lines: [
      ['aluno2', 'Preciso do boleto de novembro com outra data.'],
      ['bruno', 'Oi, Mariana! Vejo isso agora.'],
      ['bruno', 'Ela já pediu em outubro; precisa da autorização da Ana.', 'note'],
    ],
    then: 'offer',
  },
  { student: 'aluno3', lines: [['aluno3', 'Como faço para trancar uma disciplina?']] },
]

/** A desk that has something on it, made by the same actions as everybody's. */
export async function seedDesk(people: People) {
  const known = await sql('select 1 from queues where name = ?', [QUEUE])
  if (known.length > 0) return
  const admin = people.get('admin')!
  const queueId = await setUp(admin, people)
  for (const ticket of TICKETS) await begin(queueId, people, ticket)
}

async function setUp(actor: User, people: People): Promise<string> {
  const weekly = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '18:00' }))
  const hours = await new SaveHours().handle({
    actor,
    name: 'Comercial',
    timeZone: 'America/Sao_Paulo',
    weekly,
  })
  const queue = await new CreateQueue().handle({
    actor,
    name: QUEUE,
    description: 'Dúvidas de alunos',
    businessHoursId: hours.id,
    firstAnswer: 'Recebemos sua mensagem. Já vamos responder!',
    outOfHoursAnswer: 'Estamos fora do horário; respondemos no próximo dia útil.',
  })
  for (const login of ['ana', 'bruno', 'carla'])
    await new SetQueueMember().handle({
      actor,
      queueId: queue.id,
      userId: people.get(login)!.id,
      isMember: true,
    })
  await new SavePolicy().handle({
    actor,
    name: 'Alunos',
    queueId: queue.id,
    businessHoursId: hours.id,
    firstResponseMinutes: 60,
    nextResponseMinutes: 120,
    resolutionMinutes: 1_440,
  })
  for (const [name, colour] of [
    ['Financeiro', '#16a34a'],
    ['Prova', '#dc2626'],
  ])
    await new SaveTag().handle({ actor, name, colour })
  const body = 'Olá, {{student.firstName}}! Aqui é {{agent.firstName}}, da secretaria.'
  await new SaveCannedReply().handle({ actor, shortcut: 'ola', title: 'Saudação', body })
  return queue.id
}

async function begin(
  queueId: string,
  people: People,
  { student, lines, then }: (typeof TICKETS)[number]
) {
  const [[, first], ...rest] = lines
  const who = people.get(student)!
  const clientId = uuid(`${student} ${first}`, NAMESPACE)
  const { id: ticketId } = await new OpenWidgetTicket().handle({
    actor: who,
    body: first,
    clientId,
  })
  const admin = people.get('admin')!
  await new TransferTicket().handle({ actor: admin, ticketId, toQueueId: queueId })
  for (const [place, [login, body, kind]] of rest.entries()) {
    const actor = people.get(login)!
    const said = {
      actor,
      conversationId: ticketId,
      clientId: uuid(`${student} ${place}`, NAMESPACE),
      body,
    }
    if (kind) await new WriteNote().handle({ actor, ticketId, body })
    else if (actor.isStaff) await new SendTicketMessage().handle(said)
    else await new SendMessage().handle(said)
  }
  if (then === 'resolve') {
    await new ChangeStatus().handle({ actor: people.get('ana')!, ticketId, by: 'resolve' })
    await new RateTicket().handle({ actor: who, ticketId, score: 5, comment: 'Muito rápido!' })
  }
  if (then === 'offer') {
    const actor = people.get('bruno')!
    await new ClaimTicket().handle({ actor, ticketId })
    const handover = {
      about: 'Segunda via de boleto',
      done: 'Conferi o pedido de outubro',
      next: 'Autorizar a nova data',
    }
    await new TransferTicket().handle({
      actor,
      ticketId,
      toUserId: people.get('ana')!.id,
      reason: 'Precisa de autorização',
      handover,
      requireAcceptance: true,
    })
  }
}
