/** Where and how to PUT the bytes by oneself; then `POST /uploads/:id/complete`. */
export type DirectUpload = {
  /** @format uuid */
  id: string
  method: 'PUT'
  url: string
  /** To be sent as they stand: the address is signed for them. */
  headers: Record<string, string>
  /** @format date-time */
  expiresAt: string
}
