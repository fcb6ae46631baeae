const PT = {
  locale: 'pt-BR',
  open: 'Abrir atendimento',
  openUnread: (count: number) =>
    `Abrir atendimento, ${count} não ${count === 1 ? 'lida' : 'lidas'}`,
  shut: 'Fechar atendimento',
  close: 'Fechar',
  back: 'Voltar',
  title: 'Atendimento',
  soundOn: 'Ligar o som',
  soundOff: 'Desligar o som',
  greeting: 'Olá! Como podemos ajudar?',
  closedNow: (opening: string | null) =>
    `Estamos fora do horário de atendimento${opening ? `. Voltamos ${opening}` : ''}.`,
  leaveMessage: 'Deixe sua mensagem: respondemos assim que voltarmos.',
  signInFirst: 'Entre no portal para falar conosco.',
  signingIn: 'Conectando…',
  offline: 'Sem conexão. O que você escrever será enviado quando ela voltar.',
  network: 'Sem conexão. Tente de novo.',
  failed: 'Não foi possível agora. Tente de novo.',
  begin: 'Nova conversa',
  mine: 'Suas conversas',
  more: 'Mostrar mais',
  unread: (count: number) => `${count} não ${count === 1 ? 'lida' : 'lidas'}`,
  status: {
    new: 'Aguardando',
    open: 'Em atendimento',
    pending: 'Aguardando você',
    snoozed: 'Em atendimento',
    resolved: 'Resolvida',
    closed: 'Encerrada',
  },
  before: 'Antes de começar',
  required: 'obrigatório',
  choose: 'Escolha…',
  phoneHint: 'Telefone com DDD, por exemplo 11 91234-5678',
  message: 'Mensagem',
  next: 'Continuar',
  send: 'Enviar',
  placeholder: 'Escreva aqui…',
  conversation: 'Conversa',
  sending: 'Enviando…',
  sendingIn: (seconds: number) => `Muitas mensagens de uma vez: será enviada em ${seconds} s.`,
  unsent: (why: string) => `Não enviada: ${why}`,
  again: 'Tentar de novo',
  correct: 'Corrigir',
  discard: 'Descartar',
  elsewhere: 'Enviar em nova conversa',
  tooLong: (most: number) => `A mensagem passa de ${most.toLocaleString('pt-BR')} caracteres.`,
  seen: 'lida',
  sent: 'enviada',
  corrected: 'corrigida',
  deleted: 'mensagem apagada',
  says: (name: string, text: string) => `${name} diz: ${text}`,
  newMessage: 'Nova mensagem',
  team: 'Equipe',
  older: 'Mensagens anteriores',
  typing: (name: string) => `${name} está digitando…`,
  queue: (position: number) => `Você é o ${position}º da fila.`,
  waiting: 'Sua mensagem chegou. Logo alguém responde.',
  speaking: (name: string) => `Você está falando com ${name}.`,
  speakingNow: (name?: string) =>
    `Você está falando agora com ${name ?? 'outra pessoa da equipe'}.`,
  ended: 'Esta conversa foi encerrada.',
  goOn: 'Continuar em nova conversa',
  merged: 'Esta conversa foi unida a outra.',
  openMerged: (number: number) => `Abrir a conversa nº ${number}`,
  solved: 'Meu problema foi resolvido',
  howWasIt: 'Como foi o atendimento?',
  score: (score: number) => `Nota ${score} de 5`,
  comment: 'Comentário (opcional)',
  rate: 'Avaliar',
  thanks: (score: number) => `Obrigado pela avaliação: ${score} de 5.`,
  emojis: 'Emojis',
  attach: 'Anexar arquivos',
  attachment: 'Anexo',
  remove: (name: string) => `Remover ${name}`,
  retry: (name: string) => `Enviar ${name} de novo`,
  uploading: (name: string, percent: number) => `${name}: ${percent} %`,
  uploadFirst: 'Espere os arquivos terminarem de subir.',
  tooBig: (most: string) => `Maior que o permitido (${most}).`,
  tooMany: (most: number) => `No máximo ${most} arquivos por mensagem.`,
  processing: 'Processando…',
  refused: 'Arquivo recusado',
  download: (name: string) => `Baixar ${name}`,
  enlarge: (name: string) => `Ampliar ${name}`,
  voice: 'Mensagem de voz',
  listen: 'Ouvir mensagem de voz',
  record: 'Gravar áudio',
  recording: 'Gravando',
  cancelRecording: 'Cancelar gravação',
  sendRecording: 'Enviar áudio',
  micRefused: 'O microfone não foi permitido. Libere-o nas configurações do navegador.',
  micMissing: 'Nenhum microfone encontrado.',
  micUnsupported: 'Este navegador não grava áudio aqui.',
  today: 'Hoje',
  yesterday: 'Ontem',
}

export type Words = typeof PT

const EN: Words = {
  locale: 'en',
  open: 'Open support',
  openUnread: (count) => `Open support, ${count} unread`,
  shut: 'Close support',
  close: 'Close',
  back: 'Back',
  title: 'Support',
  soundOn: 'Turn sound on',
  soundOff: 'Turn sound off',
  greeting: 'Hello! How can we help?',
  closedNow: (opening) => `We are closed now${opening ? `. We are back ${opening}` : ''}.`,
  leaveMessage: 'Leave a message: we answer as soon as we are back.',
  signInFirst: 'Sign in to the portal to talk to us.',
  signingIn: 'Connecting…',
  offline: 'No connection. What you write is sent when it is back.',
  network: 'No connection. Try again.',
  failed: 'Not possible right now. Try again.',
  begin: 'New conversation',
  mine: 'Your conversations',
  more: 'Show more',
  unread: (count) => `${count} unread`,
  status: {
    new: 'Waiting',
    open: 'In progress',
    pending: 'Waiting for you',
    snoozed: 'In progress',
    resolved: 'Resolved',
    closed: 'Closed',
  },
  before: 'Before we start',
  required: 'required',
  choose: 'Choose…',
  phoneHint: 'Phone number with area code',
  message: 'Message',
  next: 'Continue',
  send: 'Send',
  placeholder: 'Write here…',
  conversation: 'Conversation',
  sending: 'Sending…',
  sendingIn: (seconds) => `Many messages at once: it is sent in ${seconds} s.`,
  unsent: (why) => `Not sent: ${why}`,
  again: 'Try again',
  correct: 'Correct',
  discard: 'Discard',
  elsewhere: 'Send in a new conversation',
  tooLong: (most) => `The message is longer than ${most.toLocaleString('en')} characters.`,
  seen: 'read',
  sent: 'sent',
  corrected: 'edited',
  deleted: 'message deleted',
  says: (name, text) => `${name} says: ${text}`,
  newMessage: 'New message',
  team: 'Team',
  older: 'Earlier messages',
  typing: (name) => `${name} is typing…`,
  queue: (position) => `You are number ${position} in the queue.`,
  waiting: 'Your message has arrived. Somebody answers soon.',
  speaking: (name) => `You are speaking with ${name}.`,
  speakingNow: (name) => `You are now speaking with ${name ?? 'somebody else of the team'}.`,
  ended: 'This conversation is closed.',
  goOn: 'Go on in a new conversation',
  merged: 'This conversation was merged into another.',
  openMerged: (number) => `Open conversation no. ${number}`,
  solved: 'My problem is solved',
  howWasIt: 'How did it go?',
  score: (score) => `${score} of 5`,
  comment: 'Comment (optional)',
  rate: 'Rate',
  thanks: (score) => `Thank you for rating: ${score} of 5.`,
  emojis: 'Emojis',
  attach: 'Attach files',
  attachment: 'Attachment',
  remove: (name) => `Remove ${name}`,
  retry: (name) => `Send ${name} again`,
  uploading: (name, percent) => `${name}: ${percent}%`,
  uploadFirst: 'Wait until the files are uploaded.',
  tooBig: (most) => `Larger than allowed (${most}).`,
  tooMany: (most) => `At most ${most} files in a message.`,
  processing: 'Processing…',
  refused: 'File refused',
  download: (name) => `Download ${name}`,
  enlarge: (name) => `Enlarge ${name}`,
  voice: 'Voice message',
  listen: 'Play voice message',
  record: 'Record audio',
  recording: 'Recording',
  cancelRecording: 'Cancel recording',
  sendRecording: 'Send audio',
  micRefused: 'The microphone was not allowed. Allow it in the settings of the browser.',
  micMissing: 'No microphone found.',
  micUnsupported: 'This browser cannot record audio here.',
  today: 'Today',
  yesterday: 'Yesterday',
}

/** What the student reads: Portuguese, or English where the page says so (`data-lang="en"`). */
export let words: Words = PT

export function speak(language: string | undefined) {
  words = language?.toLowerCase().startsWith('en') ? EN : PT
}

const within = (iso: string, format: Intl.DateTimeFormatOptions) =>
  new Date(iso).toLocaleString(words.locale, format)

export const timeOf = (iso: string) => within(iso, { hour: '2-digit', minute: '2-digit' })

export const openingOf = (iso: string) =>
  within(iso, { weekday: 'long', hour: '2-digit', minute: '2-digit' })

export function dayOf(iso: string): string {
  const date = new Date(iso).toDateString()
  const now = new Date()
  if (date === now.toDateString()) return words.today
  now.setDate(now.getDate() - 1)
  if (date === now.toDateString()) return words.yesterday
  return within(iso, { day: 'numeric', month: 'long', year: 'numeric' })
}

export function bytesOf(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  const power = Math.min(3, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)))
  const value = bytes / 1024 ** power
  return `${value.toLocaleString(words.locale, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${units[power]}`
}

export const clockOf = (milliseconds: number) => {
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
