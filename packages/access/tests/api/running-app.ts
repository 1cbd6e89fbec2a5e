import express from "express"

interface Layer {
  route?: { path: string | RegExp; methods: Record<string, boolean> }
}

export interface RegisteredRoute {
  method: string
  path: string
}

/** Must be called before the shop of the suite starts; answers with everything its router knows once it runs. */
export function watchRouter(): () => RegisteredRoute[] {
  const listen = vi.spyOn(express.application, "listen")
  return () => {
    const app = listen.mock.contexts.at(-1) as { _router: { stack: Layer[] } }
    return app._router.stack.flatMap(({ route }) =>
      typeof route?.path === "string" ? Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path: route.path as string })) : [],
    )
  }
}
