/** Where files are kept. With `s3` the folder is not used. */
export interface MediaOptions {
  /** absolute path: `medusa start` runs inside `.medusa/server`, so a relative one would land in the build output */
  dir: string
  s3?: S3Options
}

/** As `@medusajs/file-s3` names them. */
export interface S3Options {
  bucket: string
  region: string
  access_key_id: string
  secret_access_key: string
  endpoint?: string
  prefix?: string
  /** MinIO and other S3-compatible servers want `{ forcePathStyle: true }` */
  additional_client_config?: Record<string, unknown>
}
