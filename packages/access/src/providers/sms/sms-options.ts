export interface SmsOptions {
  /** folder that takes one text file per message as long as there is no gateway */
  outboxDir: string
  /** the operator's gateway: gets `POST {to, text}` with `Authorization: Bearer <token>` and answers 2xx when it has taken the message */
  gateway?: { url: string; token: string }
}
