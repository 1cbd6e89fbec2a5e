import { model } from "@medusajs/framework/utils"

/** All that was signed in with this identity until then is signed out. Append-only; the last one counts. */
export const SignInEnd = model
  .define("sign_in_end", {
    id: model.id({ prefix: "siend" }).primaryKey(),
    auth_identity_id: model.text(),
    /** by the machine's own clock, like the time in a token */
    ended_at: model.dateTime(),
  })
  .indexes([{ on: ["auth_identity_id", "ended_at"] }])
