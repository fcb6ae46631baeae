import { createChannel } from '#tests/support/chat'
import { baseUrl } from '#tests/support/api'
import { png, upload } from '#tests/files/support/files'
import { row, signedIn } from '#tests/permissions/matrix'
import { v4 as uuid } from 'uuid'
import type { World } from '#tests/support/world'

/** A picture in a message of Ana's, in a private channel of hers that Bruno is in. */
async function picture({ ana, bruno }: World): Promise<string> {
  const { id } = await createChannel(ana, [bruno])
  const { body } = await upload(ana, await png(), { name: 'quadro.png' })
  await ana.api.post(`/api/v1/conversations/${id}/messages`, {
    clientId: uuid(),
    body: '',
    attachmentIds: [body.data.id],
  })
  return `/api/v1/attachments/${body.data.id}`
}

/** The others are not in the conversation: for them the file is not there, admins included. */
const readers = (member: number) => ({ ...signedIn('NOT_FOUND'), member })

row('files.uploads.store', {
  call: async ({ api }) => {
    const form = new FormData()
    form.append('file', new Blob(['bom dia']), 'bom dia.txt')
    const headers = api.token ? { authorization: `Bearer ${api.token}` } : undefined
    const answer = await fetch(`${baseUrl()}/api/v1/uploads`, {
      method: 'POST',
      body: form,
      headers,
    })
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any }
  },
  expect: signedIn(201),
})
row('files.uploads.presign', {
  call: ({ api }) =>
    api.post('/api/v1/uploads/presign', { name: 'a.pdf', mime: 'application/pdf', bytes: 10 }),
  expect: signedIn('DIRECT_UPLOADS_UNAVAILABLE'),
})
row('files.uploads.complete', {
  call: ({ api }) => api.post(`/api/v1/uploads/${uuid()}/complete`),
  expect: signedIn('DIRECT_UPLOADS_UNAVAILABLE'),
})
row('files.attachments.show', {
  call: async ({ api }, world) => api.get(await picture(world)),
  expect: readers(200),
})
row('files.attachments.thumbnail', {
  call: async ({ api }, world) => api.get(`${await picture(world)}/thumbnail`),
  expect: readers(200),
})
row('files.attachments.played', {
  call: async ({ api }, world) => api.put(`${await picture(world)}/played`),
  expect: readers(204),
})
