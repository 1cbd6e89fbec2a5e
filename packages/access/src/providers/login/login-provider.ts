import type { AuthenticationInput, AuthenticationResponse, AuthIdentityDTO, AuthIdentityProviderService } from "@medusajs/framework/types"
import { AbstractAuthModuleProvider } from "@medusajs/framework/utils"
import { faultOfPassword, LONGEST_PASSWORD, PASSWORD_WORDS } from "../../rules/password"
import { readIdentifier } from "../../rules/identifier"
import { hashSecret, matchesHash } from "../../sign-in/hash"

const WRONG = "Số điện thoại, thư điện tử hoặc mật khẩu không đúng. Sau 5 lần sai, tài khoản tạm khóa 15 phút."
const BY_INVITATION = "Tài khoản chủ thể chỉ mở theo lời mời của cơ quan OCOP. Hãy đăng ký tham gia, hoặc nhập mã mời bạn đã nhận."

/** Medusa auth provider `login`: a telephone number or an e-mail address, and a password. Opened by invitation only. */
export class LoginProvider extends AbstractAuthModuleProvider {
  static identifier = "login"
  static DISPLAY_NAME = "Số điện thoại hoặc thư điện tử"

  async authenticate({ body }: AuthenticationInput, identities: AuthIdentityProviderService): Promise<AuthenticationResponse> {
    const given: Record<string, unknown> = body ?? {}
    const identifier = readIdentifier(given.identifier)
    const password = typeof given.password === "string" && given.password.length <= LONGEST_PASSWORD ? given.password : ""
    const identity = identifier && (await this.find(identifier.value, identities))
    const hash = identity ? this.metadataOf(identity).password : undefined
    const right = await matchesHash(password, typeof hash === "string" ? hash : undefined)
    return right && identity ? { success: true, authIdentity: withoutSecrets(identity) } : { success: false, error: WRONG }
  }

  async register(): Promise<AuthenticationResponse> {
    return { success: false, error: BY_INVITATION }
  }

  /** A new password for a known identifier: `{ entity_id, password }`. */
  async update({ entity_id, password }: Record<string, unknown>, identities: AuthIdentityProviderService): Promise<AuthenticationResponse> {
    const identifier = readIdentifier(entity_id)
    const known = identifier && (await this.find(identifier.value, identities))
    if (!identifier || !known || typeof password !== "string") return { success: false, error: WRONG }
    const fault = faultOfPassword(password, identifier.value)
    if (fault) return { success: false, error: PASSWORD_WORDS[fault].vi }
    const changed = await identities.update(identifier.value, { provider_metadata: { ...this.metadataOf(known), password: await hashSecret(password) } })
    return { success: true, authIdentity: withoutSecrets(changed) }
  }

  private find(entity_id: string, identities: AuthIdentityProviderService): Promise<AuthIdentityDTO | undefined> {
    return identities.retrieve({ entity_id }).catch((error: { type?: string }) => {
      if (error.type === "not_found") return undefined
      throw error
    })
  }

  private metadataOf(identity: AuthIdentityDTO): Record<string, unknown> {
    return identity.provider_identities?.find(({ provider }) => provider === this.provider)?.provider_metadata ?? {}
  }
}

function withoutSecrets(identity: AuthIdentityDTO): AuthIdentityDTO {
  const copy = JSON.parse(JSON.stringify(identity)) as AuthIdentityDTO
  for (const each of copy.provider_identities ?? []) delete each.provider_metadata?.password
  return copy
}
