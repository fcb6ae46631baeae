import { sql } from '#app/core/database/sql'
import { transaction } from '#app/core/database/transaction'
import { CONVERSATION, LISTED, READERS, WRITERS } from '#database/bench/ids'

/** How long an ordinary conversation is, and how far its readers are behind. */
const ORDINARY_LENGTH = 500
const UNREAD = 20

type Wish = { people: number; messages: number; passwordHash: string }

/** Nothing is random and nothing depends on the clock but the moment that the newest message is placed at. */
export async function seedBench({ people, messages, passwordHash }: Wish) {
  if (people < READERS + WRITERS) throw new Error(`at least ${READERS + WRITERS} people are needed`)
  await transaction(async (trx) => {
    await sql(PEOPLE, [passwordHash, people], trx)
    await sql(CHANNELS, [LISTED + WRITERS], trx)
    await sql(MESSAGES, [messages, ORDINARY_LENGTH, people, LISTED], trx)
    await sql(COUNTS, [], trx)
    await sql(MEMBERS, [people, UNREAD, UNREAD, LISTED + WRITERS], trx)
  })
  for (const table of ['users', 'conversations', 'messages', 'conversation_members'])
    await sql(`vacuum analyze ${table}`)
}

const id = (table: string, number: string) =>
  `('01900000-${table}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const PEOPLE = `
  insert into users (id, name, email, role, password_hash)
  select ${id('0001', 'n')}, 'Pessoa ' || n, 'pessoa' || n || '@bench.test', 'team', ?
    from generate_series(1, ?::int) n`

const CHANNELS = `
  insert into conversations (id, kind, visibility, name, created_by)
  select ${id('0002', 'c')}, 'channel', 'private', 'bench ' || c, ${id('0001', '1')}
    from generate_series(1, ?::int) c`

/** In the order of their index, a second apart, the newest now. */
const MESSAGES = `
  insert into messages (id, conversation_id, seq, ordinal, revision, author_id, client_id, body, created_at)
  select message_id, ${id('0002', 'c')}, n, n, n, ${id('0001', '1 + (n + c) % people')}, message_id,
         'Mensagem ' || n || ': ' || repeat('bom dia, turma! ', 1 + n % 9), now() - make_interval(secs => length - n)
    from (select ?::int as longest, ?::int as ordinary, ?::int as people, ?::int as listed) wish,
         lateral generate_series(1, listed) c,
         lateral (select case c when ${CONVERSATION.whole} then longest when ${CONVERSATION.half} then longest / 2
                         else ordinary end as length) size,
         lateral generate_series(1, length) n,
         lateral (select ('0190' || lpad(to_hex(c), 4, '0') || '-0003-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
                    as message_id) made`

const COUNTS = `
  update conversations c
     set last_seq = m.length, last_ordinal = m.length, revision = m.length, last_message_at = m.newest
    from (select conversation_id, max(seq) as length, max(created_at) as newest from messages group by 1) m
   where m.conversation_id = c.id`

const MEMBERS = `
  insert into conversation_members (conversation_id, user_id, last_read_seq, last_read_ordinal)
  select conversation.id, ${id('0001', 'n')}, greatest(0, last_seq - unread), greatest(0, last_ordinal - also_unread)
    from (select ?::int as people, ?::int as unread, ?::int as also_unread) wish,
         lateral generate_series(1, ?::int) c
    join conversations conversation on conversation.id = ${id('0002', 'c')},
         lateral (select case when c in (${CONVERSATION.whole}, ${CONVERSATION.half}, ${CONVERSATION.allMembers}) then int4range(1, people, '[]')
                              when c = ${CONVERSATION.halfMembers} then int4range(1, people / 2, '[]')
                              when c <= ${LISTED} then int4range(1, ${READERS}, '[]')
                              else int4range(c - ${LISTED} + ${READERS}, c - ${LISTED} + ${READERS}, '[]') end as range) who,
         lateral generate_series(lower(range), upper(range) - 1) n`
