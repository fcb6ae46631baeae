/** Who said what in the demo company. The first member of a channel owns it. */
export type Line = [login: string, body: string]

type Channel = { name: string; visibility: 'public' | 'private'; topic: string; members: string[]; lines: Line[] }

export const CHANNELS: Channel[] = [
  {
    name: 'geral',
    visibility: 'public',
    topic: 'Avisos e conversas de toda a equipe',
    members: ['admin', 'ana', 'bruno', 'carla', 'diego', 'elisa', 'fabio'],
    lines: [
      ['admin', 'Bom dia, pessoal! Este é o nosso canal geral: avisos, novidades e tudo o que interessa a todos.'],
      ['ana', 'Bom dia! O Atendimento já está por aqui. 👋'],
      ['diego', 'Comercial presente também.'],
      ['admin', 'As inscrições da turma de março abrem na segunda-feira, às 9h. A página já está no ar para conferência.'],
      ['elisa', 'Conferi agora: o valor da segunda parcela está diferente do que combinamos. Deveria ser R$ 189,00.'],
      ['admin', 'Obrigada, Elisa. Corrigido!'],
      ['fabio', 'A página ficou ótima no celular.'],
      ['carla', 'Já chegaram três perguntas sobre bolsa. Quem pode me passar o regulamento atualizado?'],
      ['bruno', 'Está na pasta do Atendimento, Carla. Mando o resumo no nosso canal.'],
      ['admin', 'Lembrete: reunião geral na sexta, às 15h. Tragam as dúvidas da semana.'],
    ],
  },
  {
    name: 'atendimento',
    visibility: 'private',
    topic: 'Alunos: dúvidas, prazos e certificados',
    members: ['ana', 'bruno', 'carla'],
    lines: [
      ['ana', 'Time, nossa meta da semana é responder todo mundo em até duas horas.'],
      ['bruno', 'Resumo do regulamento de bolsas: renda de até três salários, nota mínima 7 e pedido até o dia 20.'],
      ['carla', 'Perfeito, era isso que eu precisava.'],
      ['carla', 'A Mariana Castro não recebeu o certificado do módulo 2. Alguém consegue ver?'],
      ['bruno', 'Vi aqui: o e-mail dela voltou. Atualizei o endereço e reenviei.'],
      ['carla', 'Ela confirmou que chegou. 🙌'],
      ['ana', 'Ótimo trabalho! Vou anotar esse caso no guia de respostas.'],
    ],
  },
  {
    name: 'comercial',
    visibility: 'private',
    topic: 'Interessados, propostas e turmas novas',
    members: ['diego', 'elisa', 'fabio'],
    lines: [
      ['diego', 'Temos 42 interessados na turma de março. Elisa, você fica com os que vieram da feira?'],
      ['elisa', 'Fico sim. São 17, começo a ligar hoje à tarde.'],
      ['fabio', 'Eu pego os que pediram contato pelo site.'],
      ['diego', 'Combinado. Na quinta a gente compara as respostas.'],
      ['elisa', 'Já fechei duas matrículas! 🎉'],
      ['diego', 'Excelente, Elisa!'],
    ],
  },
]

export const DIRECT_MESSAGES: { between: string[]; lines: Line[] }[] = [
  {
    between: ['ana', 'bruno'],
    lines: [
      ['ana', 'Bruno, você consegue cobrir a Carla amanhã de manhã? Ela tem consulta.'],
      ['bruno', 'Consigo, sem problema. Entro às 8h.'],
      ['ana', 'Muito obrigada!'],
    ],
  },
  {
    between: ['diego', 'ana'],
    lines: [
      ['diego', 'Ana, um aluno novo perguntou se pode trocar de turma depois da matrícula. Pode?'],
      ['ana', 'Pode, uma vez, até o décimo dia de aula. Peça para ele abrir um atendimento.'],
      ['diego', 'Perfeito, vou avisar.'],
    ],
  },
  {
    between: ['admin', 'diego', 'ana'],
    lines: [
      ['admin', 'Pessoal, preciso dos números do trimestre até quarta-feira.'],
      ['diego', 'Os do Comercial mando amanhã.'],
      ['ana', 'Os do Atendimento também.'],
    ],
  },
]
