import { row, staff } from '#tests/permissions/matrix'

row('messaging.search.messages', {
  call: ({ api }) => api.get('/api/v1/search/messages?q=bom'),
  expect: staff({ outsider: 200, member: 200, admin: 200 }),
})
