import type { Visibility } from '#app/messaging/models/conversation'

/** Something that somebody says. `<@ana>` names a person by their login. */
export type Line = {
  by: string
  body: string
  /** The index of an earlier line of the same conversation. */
  replyTo?: number
  thread?: number
  reactions?: Record<string, string[]>
  pinned?: boolean
  /** Asks for "li e confirmo"; these have confirmed. */
  confirmedBy?: string[]
  file?: 'picture' | 'document' | 'voice'
  /** What it said at first: it was edited since. */
  before?: string
}
export type DemoChannel = {
  name: string
  topic: string
  visibility: Visibility
  owner: string
  members: string[]
  announcement?: boolean
  isDefault?: boolean
  lines: Line[]
}
export type DemoDirect = { people: string[]; lines: Line[] }

const EVERYBODY = ['ana', 'bruno', 'carla', 'diego', 'elisa', 'fabio']

export const CHANNELS: DemoChannel[] = [
  {
    name: 'geral',
    topic: 'Avisos e conversas de toda a equipe',
    visibility: 'public',
    owner: 'admin',
    members: EVERYBODY,
    isDefault: true,
    lines: [
      {
        by: 'admin',
        body: 'Bom dia, pessoal! As matrículas de 2027 abrem na **segunda-feira**.',
        pinned: true,
        reactions: { '🎉': ['ana', 'diego', 'elisa'], '👍🏽': ['bruno'] },
      },
      {
        by: 'ana',
        body: 'O atendimento já está com o roteiro novo. 👏',
        reactions: { '👏': ['admin'] },
      },
      { by: 'diego', body: 'No comercial fechamos a lista de interessados hoje à tarde.' },
      { by: 'carla', body: 'Alguém confirma o horário da reunião de quinta?' },
      { by: 'admin', body: 'Quinta, às 10h, na sala grande.', replyTo: 3 },
      { by: 'fabio', body: 'Combinado!', replyTo: 4, reactions: { '✅': ['carla'] } },
      {
        by: 'elisa',
        body: 'A foto do mural novo da recepção:',
        file: 'picture',
        reactions: { '😍': ['ana', 'bruno', 'carla'] },
      },
    ],
  },
  {
    name: 'comunicados',
    topic: 'O que todos precisam ler e confirmar',
    visibility: 'public',
    owner: 'admin',
    members: EVERYBODY,
    announcement: true,
    lines: [
      {
        by: 'admin',
        body: 'Novo calendário de férias: leiam e confirmem até sexta-feira, por favor.',
        file: 'document',
        confirmedBy: ['ana', 'diego', 'fabio'],
      },
    ],
  },
  {
    name: 'atendimento',
    topic: 'Quem acompanha os alunos',
    visibility: 'private',
    owner: 'ana',
    members: ['bruno', 'carla'],
    lines: [
      { by: 'ana', body: '<@bruno>, você pega os alunos da turma da noite hoje?' },
      { by: 'bruno', body: 'Pego sim. O João Pedro ainda espera o boleto.' },
      { by: 'carla', body: 'Já reenviei o boleto dele, deve ter chegado agora.', thread: 1 },
      { by: 'bruno', body: 'Chegou, ele acabou de avisar. Obrigado!', thread: 1 },
      {
        by: 'ana',
        body: 'Ótimo. Não esqueçam de anotar o que combinaram.',
        before: 'Ótimo. Não esqueçam de anotar.',
      },
      { by: 'carla', body: 'Explico em um minuto como ficou:', file: 'voice' },
    ],
  },
  {
    name: 'comercial',
    topic: 'Interessados e novas turmas',
    visibility: 'private',
    owner: 'diego',
    members: ['elisa', 'fabio'],
    lines: [
      { by: 'diego', body: 'Doze novos interessados desde ontem.' },
      {
        by: 'elisa',
        body: 'Liguei para quatro, dois querem visitar a escola.',
        reactions: { '🚀': ['diego'] },
      },
      { by: 'fabio', body: '<@canal> fico com os outros oito.' },
    ],
  },
]

export const DIRECTS: DemoDirect[] = [
  {
    people: ['ana', 'bruno'],
    lines: [
      { by: 'ana', body: 'Tudo certo com a turma da noite?' },
      { by: 'bruno', body: 'Tudo. Só falta um certificado.' },
    ],
  },
  {
    people: ['ana', 'diego', 'admin'],
    lines: [
      { by: 'admin', body: 'Podemos alinhar a passagem dos novos alunos?' },
      { by: 'diego', body: 'Hoje às 16h?' },
      { by: 'ana', body: 'Por mim está ótimo.' },
    ],
  },
  { people: ['carla'], lines: [{ by: 'carla', body: 'Lembrar: pedir férias em julho.' }] },
]
