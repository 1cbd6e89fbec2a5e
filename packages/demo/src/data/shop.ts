/**
 * Token of the publishable key of the demonstration, the same on every machine. It opens nothing but the public shop
 * and is no secret: every browser of a Medusa shop may know it.
 */
export const DEMO_PUBLISHABLE_TOKEN = "pk_0c09001ca3f2d84e6b57109e3d8f4c62a71b95d0e8f63c24759ab1d0f2e86c43"
