/** Either a mail server or a folder: with neither, the shop could not keep its word to send a confirmation. */
export interface MailOptions {
  /** "smtps://user:password@mail.example.vn:465"; when set, mail is really sent */
  smtpUrl?: string
  /** folder that takes one `.eml` file per message when there is no mail server */
  outboxDir?: string
  /** "OCOP Vũ Quang <donhang@example.vn>" */
  from: string
}
