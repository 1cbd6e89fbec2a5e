import { sha256 } from "@noble/hashes/sha256"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils"
import canonicalize from "canonicalize"

/** RFC 8785: the one way to write a JSON value, so that everybody who hashes it hashes the same bytes. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? "null"

/** SHA-256 of the canonical JSON, 64 lower-case hex digits. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
