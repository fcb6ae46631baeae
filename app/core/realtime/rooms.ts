export const userRoom = (userId: string) => `user:${userId}`
export const sessionRoom = (sessionId: string) => `session:${sessionId}`

/** The epoch is part of the name: who lost access is not in the room that later frames go to. */
export const epochRoom = (kind: string, id: string, epoch: number) => `${kind}:${id}:${epoch}`

export function parseEpochRoom(room: string): { kind: string; id: string; epoch: number } | null {
  const [kind, id, epoch] = room.split(':')
  return epoch === undefined ? null : { kind, id, epoch: Number(epoch) }
}
