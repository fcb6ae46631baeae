import { row, signedIn } from '#tests/permissions/matrix'

const adminOnly = { ...signedIn('FORBIDDEN'), admin: 200 }

row('audit_events.list', {
  call: ({ api }, { ana }) => api.get(`/api/v1/audit-events?subjectId=${ana.id}`),
  expect: adminOnly,
})
row('failures.list', {
  call: ({ api }) => api.get('/api/v1/operations/failures'),
  expect: adminOnly,
})
row('failures.retry', {
  call: ({ api }) => api.post('/api/v1/operations/failures/retry', { events: [], jobs: [] }),
  expect: { ...adminOnly, admin: 202 },
})
