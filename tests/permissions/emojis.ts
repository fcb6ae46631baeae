import { png, upload } from '#tests/files/support/files'
import { row, staff, type Who } from '#tests/permissions/matrix'

let names = 0
const own = (status: number) => staff({ outsider: status, member: status, admin: status })
/** Made by `who`; a student's and a stranger's upload is of no use here. */
async function made({ api }: Pick<Who, 'api'>) {
  const { body } = await upload({ api } as Parameters<typeof upload>[0], await png())
  const name = `regra_${process.pid}_${++names}`
  return api.post('/api/v1/emojis', { name, attachmentId: body.data?.id ?? '' })
}

row('messaging.emojis.index', { call: ({ api }) => api.get('/api/v1/emojis'), expect: own(200) })
row('messaging.emojis.frequent', {
  call: ({ api }) => api.get('/api/v1/emojis/frequent'),
  expect: own(200),
})
row('messaging.emojis.store', { call: (who) => made(who), expect: own(201) })
/** One that Ana made. */
row('messaging.emojis.destroy', {
  call: async ({ api }, { ana }) => api.delete(`/api/v1/emojis/${(await made(ana)).body.data.id}`),
  expect: staff({ outsider: 'NOT_THE_MAKER', member: 'NOT_THE_MAKER', admin: 204 }),
})
