/** What one writes by hand for one reader: no scope, no policy, no shapes; rows to JSON. /page/conversation/before, /list/person, /search/person/words */
import { floorPool, serveFloor } from '../support/floor_server.ts'

const PAGE = `
  select m.*, u.name, u.avatar_url from messages m join users u on u.id = m.author_id
   where m.conversation_id = $1 and m.seq < $2 order by m.seq desc limit 50`

const LIST = `
  select c.*, me.role, me.last_read_seq, last.body, last.author_id, u.name as author, u.avatar_url,
         c.last_ordinal - me.last_read_ordinal
           - (select count(*) from messages x where x.conversation_id = c.id and x.countable
                 and x.author_id = $1 and x.ordinal > me.last_read_ordinal) as unread
    from conversation_members me
    join conversations c on c.id = me.conversation_id
    left join messages last on last.conversation_id = c.id and last.seq = c.last_seq
    left join users u on u.id = last.author_id
   where me.user_id = $1 and me.left_at is null
   order by c.last_message_at desc, c.id desc limit 200`

const SEARCH = `
  select m.*, u.name, u.avatar_url from messages m join users u on u.id = m.author_id
   where m.search @@ plainto_tsquery('portuguese', $2)
     and m.conversation_id in (select conversation_id from conversation_members where user_id = $1 and left_at is null)
   order by m.id desc limit 50`

const STATEMENTS = { page: PAGE, list: LIST, search: SEARCH }

const pool = floorPool()

serveFloor(async (path) => {
  const [, kind, ...values] = path.split('/').map(decodeURIComponent)
  const text = STATEMENTS[kind as keyof typeof STATEMENTS]
  return { data: (await pool.query({ name: kind, text, values })).rows }
})
