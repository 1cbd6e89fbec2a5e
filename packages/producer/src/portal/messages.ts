import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import { producersOf } from "../files"
import type { MessageListResponse, MessageView } from "../http"

type Sender = MessageView["from"]
type MessageRow = Awaited<ReturnType<ReturnType<typeof producersOf>["retrieveProducerMessage"]>>

const toMessage = ({ id, sender, author, text, at, read_at }: MessageRow): MessageView => ({ id, from: sender, author, text, at: new Date(at).toISOString(), read: read_at !== null })

/** The last two hundred words between a producer and the office, oldest first; unread are those of the other side. */
export async function messagesOf(container: MedusaContainer, producer_id: string, reader: Sender): Promise<MessageListResponse> {
  const rows = await producersOf(container).listProducerMessages({ producer_id }, { take: 200, order: { at: "DESC", id: "DESC" } })
  return { messages: rows.reverse().map(toMessage), unread: rows.filter(({ sender, read_at }) => sender !== reader && read_at === null).length }
}

export async function sendMessage(container: MedusaContainer, message: { producer_id: string; sender: Sender; author_id: string; author: string; text: string }): Promise<MessageView> {
  const producers = producersOf(container)
  await producers.retrieveProducer(message.producer_id)
  return toMessage(await producers.createProducerMessages({ ...message, at: now() }))
}

export async function markRead(container: MedusaContainer, producer_id: string, reader: Sender): Promise<void> {
  const sender = reader === "producer" ? "office" : "producer"
  await producersOf(container).updateProducerMessages({ selector: { producer_id, sender, read_at: null }, data: { read_at: now() } })
}
