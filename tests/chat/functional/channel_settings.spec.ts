import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import { drain } from '#app/core/events/drain'
import { createChannel, say } from '#tests/support/chat'
import { createWorld, type Person, type World } from '#tests/support/world'

const history = async (person: Person, channelId: string) =>
  (await person.api.get(`/api/v1/conversations/${channelId}/messages`)).body.data as any[]
const notes = async (person: Person, channelId: string) =>
  (await history(person, channelId))
    .filter(({ kind }) => kind === 'system')
    .map(({ system }) => [system.event, system.actor?.id, system.person?.id ?? null])

test.group('channel settings', (group) => {
  let world: World
  group.setup(async () => {
    world = await createWorld()
  })

  test('in an announcement channel only those who lead it post; the others react and confirm', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const channel = await createChannel(ana, [bruno])
    assert.equal((await say(bruno, channel.id, 'antes')).status, 201)
    const { body } = await ana.api.patch(`/api/v1/channels/${channel.id}`, { announcement: true })
    assert.isTrue(body.data.announcement)
    const refused = await say(bruno, channel.id, 'depois')
    assert.deepEqual([refused.status, refused.body.code], [403, 'ONLY_MODERATORS_POST'])
    const notice = await say(ana, channel.id, 'férias em julho')
    const message = `/api/v1/messages/${notice.body.data.id}`
    assert.equal((await bruno.api.put(`${message}/reactions/%F0%9F%91%8D`)).status, 200)
    assert.equal((await bruno.api.put(`${message}/pin`)).body.code, 'ONLY_MODERATORS_POST')

    const members = `/api/v1/channels/${channel.id}/members`
    await ana.api.patch(`${members}/${bruno.id}`, { role: 'moderator' })
    assert.equal((await say(bruno, channel.id, 'também modero')).status, 201)
    // What he was a moment ago is not believed.
    await ana.api.patch(`${members}/${bruno.id}`, { role: 'member' })
    assert.equal((await say(bruno, channel.id, 'e agora?')).body.code, 'ONLY_MODERATORS_POST')
    assert.lengthOf(await history(bruno, channel.id), 3)
  })

  test('only an admin says which channels everybody new comes into, and only public ones', async ({
    assert,
  }) => {
    const { ana, admin } = world
    const wish = { name: `padrão ${uuid()}`, isDefault: true }
    const refused = await ana.api.post('/api/v1/channels', { ...wish, visibility: 'public' })
    assert.deepEqual([refused.status, refused.body.code], [403, 'NOT_AN_ADMIN'])
    const hidden = await admin.api.post('/api/v1/channels', { ...wish, visibility: 'private' })
    assert.deepEqual([hidden.status, hidden.body.code], [422, 'DEFAULT_NEEDS_PUBLIC'])
    const own = await createChannel(ana, [], 'public')
    const patched = await ana.api.patch(`/api/v1/channels/${own.id}`, { isDefault: true })
    assert.equal(patched.body.code, 'NOT_AN_ADMIN')
    const { rows } = await db.rawQuery('select 1 from conversations where name = ?', [wish.name])
    assert.lengthOf(rows, 0)
  })

  test('who is new in the company comes into the default channels, once; who left stays out', async ({
    assert,
  }) => {
    const { admin } = world
    const made = await admin.api.post('/api/v1/channels', {
      name: `boas-vindas ${uuid()}`,
      visibility: 'public',
      isDefault: true,
    })
    const channelId = made.body.data.id as string
    await say(admin, channelId, 'olá a todos')
    const newcomer = async (role: string) =>
      (
        await admin.api.post('/api/v1/users', {
          name: 'Gente Nova',
          email: `${uuid()}@escola.test`,
          role,
        })
      ).body.data.id as string
    const [teammate, student] = [await newcomer('team'), await newcomer('student')]
    const isIn = async () => {
      await drain('chat.default-channels')
      const { rows } = await db.rawQuery(
        'select user_id, left_at from conversation_members where conversation_id = ? order by joined_at',
        [channelId]
      )
      return rows.filter((row: any) => !row.left_at).map((row: any) => row.user_id)
    }
    assert.deepEqual(await isIn(), [admin.id, teammate])
    assert.notInclude(await isIn(), student)
    assert.deepEqual(await notes(admin, channelId), [['member.joined', teammate, teammate]])

    await admin.api.delete(`/api/v1/channels/${channelId}/members/${teammate}`)
    await admin.api.patch(`/api/v1/users/${teammate}`, { name: 'Gente Antiga' })
    assert.deepEqual(await isIn(), [admin.id])
    // From student to colleague is new, too.
    await admin.api.patch(`/api/v1/users/${student}`, { role: 'team' })
    assert.deepEqual(await isIn(), [admin.id, student])
  })

  test('joining, leaving, renaming and archiving stand in the history, and count as unread for nobody', async ({
    assert,
  }) => {
    const { ana, bruno, elisa } = world
    const channel = await createChannel(ana, [bruno], 'public')
    assert.deepEqual(await notes(ana, channel.id), [], 'making a channel is no news in it')
    await say(ana, channel.id, 'bom dia')
    await elisa.api.post(`/api/v1/channels/${channel.id}/join`)
    await elisa.api.post(`/api/v1/channels/${channel.id}/leave`)
    await ana.api.post(`/api/v1/channels/${channel.id}/members`, { userId: elisa.id })
    await ana.api.delete(`/api/v1/channels/${channel.id}/members/${elisa.id}`)
    const name = `novo nome ${uuid()}`
    await ana.api.patch(`/api/v1/channels/${channel.id}`, { name })
    await ana.api.patch(`/api/v1/channels/${channel.id}`, { topic: 'não é notícia' })
    await ana.api.post(`/api/v1/channels/${channel.id}/archive`)
    await ana.api.post(`/api/v1/channels/${channel.id}/unarchive`)
    assert.deepEqual(await notes(ana, channel.id), [
      ['member.joined', elisa.id, elisa.id],
      ['member.left', elisa.id, elisa.id],
      ['member.joined', ana.id, elisa.id],
      ['member.left', ana.id, elisa.id],
      ['conversation.renamed', ana.id, null],
      ['conversation.archived', ana.id, null],
      ['conversation.unarchived', ana.id, null],
    ])
    const renamed = (await history(ana, channel.id)).find(
      ({ system }) => system?.event === 'conversation.renamed'
    )
    assert.deepEqual([renamed.system.from, renamed.system.to], [channel.name, name])
    const seen = (await bruno.api.get(`/api/v1/conversations/${channel.id}`)).body.data
    assert.deepEqual([seen.unreadCount, seen.lastSeq], [1, 8])
    const seqs = (await history(ana, channel.id)).map(({ seq }) => seq)
    assert.deepEqual(seqs, [1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('the last owner leaves by naming a successor, in one step', async ({ assert }) => {
    const { ana, bruno, elisa } = world
    const channel = await createChannel(ana, [bruno])
    const leave = (body: object) => ana.api.post(`/api/v1/channels/${channel.id}/leave`, body)
    assert.equal((await leave({})).body.code, 'LAST_OWNER')
    assert.equal((await leave({ successorId: elisa.id })).body.code, 'SUCCESSOR_UNKNOWN')
    assert.equal((await leave({ successorId: ana.id })).body.code, 'SUCCESSOR_UNKNOWN')
    assert.equal((await leave({ successorId: bruno.id })).status, 204)
    const { me } = (await bruno.api.get(`/api/v1/channels/${channel.id}`)).body.data
    assert.equal(me.role, 'owner')
    assert.equal((await ana.api.get(`/api/v1/channels/${channel.id}`)).status, 404)
  })

  test('a plain member appoints nobody by leaving', async ({ assert }) => {
    const { ana, bruno, elisa } = world
    const channel = await createChannel(ana, [bruno, elisa])
    const refused = await bruno.api.post(`/api/v1/channels/${channel.id}/leave`, {
      successorId: elisa.id,
    })
    assert.deepEqual([refused.status, refused.body.code], [403, 'NOT_THE_OWNER'])
    assert.equal((await bruno.api.get(`/api/v1/channels/${channel.id}`)).status, 200)
  })

  test('a channel whose owner’s account is closed gets another owner', async ({ assert }) => {
    const { admin, bruno, elisa } = world
    const owner = (
      await admin.api.post('/api/v1/users', {
        name: 'Dona que Sai',
        email: `${uuid()}@escola.test`,
        role: 'team',
      })
    ).body.data.id as string
    const channel = await createChannel(bruno, [elisa])
    const members = `/api/v1/channels/${channel.id}/members`
    await bruno.api.post(members, { userId: owner, role: 'owner' })
    await bruno.api.patch(`${members}/${bruno.id}`, { role: 'member' })
    await admin.api.patch(`${members}/${elisa.id}`, { role: 'moderator' })
    await admin.api.post(`/api/v1/users/${owner}/deactivate`)
    await drain('chat.ownerless-channels')
    await drain('chat.ownerless-channels')
    const roles = (await elisa.api.get(members)).body.data.map((member: any) => [
      member.user.id,
      member.role,
    ])
    assert.deepInclude(roles, [elisa.id, 'owner'])
    assert.deepInclude(roles, [bruno.id, 'member'])
  })

  test('the list of channels says how many are in each', async ({ assert }) => {
    const { ana, bruno, elisa } = world
    const channel = await createChannel(ana, [bruno, elisa], 'public')
    await elisa.api.post(`/api/v1/channels/${channel.id}/leave`)
    const found = await elisa.api.get(
      `/api/v1/channels?scope=discoverable&q=${encodeURIComponent(channel.name)}`
    )
    assert.deepEqual(
      found.body.data.map((row: any) => [row.id, row.memberCount, row.me]),
      [[channel.id, 2, null]]
    )
  })

  test('calling everybody in a large channel is for those who lead it, who are asked once more', async ({
    assert,
  }) => {
    const { ana, bruno } = world
    const channel = await createChannel(ana, [bruno])
    await db.rawQuery(
      `with many as (
         insert into users (id, name, email, role, deactivated_at) -- closed, so that no other test meets them
         select gen_random_uuid(), 'Colega ' || n, gen_random_uuid() || '@escola.test', 'team', now() from generate_series(1, 40) n
         returning id
       )
       insert into conversation_members (conversation_id, user_id) select ?, id from many`,
      [channel.id]
    )
    const byMember = await say(bruno, channel.id, '<@canal> olhem')
    assert.deepEqual([byMember.status, byMember.body.code], [403, 'MENTION_ALL_NOT_ALLOWED'])
    const warned = await say(ana, channel.id, '<@canal> olhem')
    assert.deepEqual(
      [warned.status, warned.body.code, warned.body.count],
      [409, 'LARGE_AUDIENCE', 42]
    )
    const meant = await ana.api.post(`/api/v1/conversations/${channel.id}/messages`, {
      clientId: uuid(),
      body: '<@canal> olhem',
      notifyAll: true,
    })
    assert.equal(meant.status, 201)
    assert.lengthOf(await history(ana, channel.id), 1)
  })
})
