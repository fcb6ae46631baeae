/** One insert of the raw request, into the same table with the same indexes, and its answer. */
import { v7 as newId } from 'uuid'
import { floorPool, serveFloor } from '../support/floor_server.ts'

const [account] = process.argv.slice(2)
const pool = floorPool()
const STORE = `
  insert into botconversa_inbox (id, account_id, headers, content_type, body, lane)
  values ($1, $2, '{}', 'application/json', $3, 'floor')`

serveFloor(async (_path, body) => {
  const values = [newId(), account, Buffer.from(body)]
  await pool.query({ name: 'store', text: STORE, values })
  return { received: true }
})
