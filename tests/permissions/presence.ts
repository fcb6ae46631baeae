import { eventRow, row, staff, staffEvent } from '#tests/permissions/matrix'

const ownPeople = staff({ outsider: 200, member: 200, admin: 200 })
const ownPeopleEvent = staffEvent({ outsider: 'ok', member: 'ok', admin: 'ok' })

row('presence.list', { call: ({ api }) => api.get('/api/v1/presence'), expect: ownPeople })
row('presence.update', {
  call: ({ api }) => api.put('/api/v1/me/presence', { state: 'online' }),
  expect: ownPeople,
})

eventRow('presence.set', { payload: async () => ({ state: 'online' }), expect: ownPeopleEvent })
eventRow('focus.set', { payload: async () => ({ focused: false }), expect: ownPeopleEvent })
