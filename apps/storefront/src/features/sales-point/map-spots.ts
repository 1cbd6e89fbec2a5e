/** Where on `/brand/point-map.jpg` something stands, in percent from the left and from the top. */
export interface Spot {
  x: number
  y: number
}

interface Land {
  name: Spot
  /** taken in this order */
  spots: Spot[]
}

const LANDS: Record<string, Land> = {
  "vu-quang": { name: { x: 50, y: 37 }, spots: [{ x: 73, y: 40 }, { x: 40, y: 46 }, { x: 88, y: 45 }, { x: 14, y: 46 }, { x: 60, y: 53 }] },
  "thuong-duc": { name: { x: 13, y: 56 }, spots: [{ x: 29, y: 52.5 }, { x: 42, y: 61 }, { x: 8, y: 65 }, { x: 28, y: 68 }, { x: 42, y: 76 }] },
  "mai-hoa": { name: { x: 81, y: 88 }, spots: [{ x: 81, y: 56 }, { x: 66, y: 68 }, { x: 90, y: 74 }, { x: 74, y: 80 }, { x: 67, y: 57 }] },
}

/** Along the road out of the picture: whatever lies in no commune that is drawn. */
const ROAD: Land = { name: { x: 36, y: 87 }, spots: [{ x: 7, y: 92 }, { x: 19, y: 91 }, { x: 30, y: 94 }, { x: 43, y: 96 }, { x: 14, y: 93 }] }

export interface Placed<Point> {
  point: Point
  spot: Spot
}

/** A place on the drawing for every point: its commune's, or the road. Never two on one spot; beyond those drawn they stand in a row. */
export function placeOnMap<Point extends { commune: { slug: string } }>(points: readonly Point[]): Placed<Point>[] {
  const taken = new Map<Land, number>()
  return points.map((point) => {
    const land = LANDS[point.commune.slug] ?? ROAD
    const index = taken.get(land) ?? 0
    taken.set(land, index + 1)
    const known = land.spots[index]
    const last = land.spots.at(-1)!
    const over = index - land.spots.length + 1
    return { point, spot: known ?? { x: Math.min(96, Math.max(4, last.x + over * 4)), y: Math.min(96, last.y + (over % 2) * 5) } }
  })
}

/** Names to paint on the drawing. */
export const namesOnMap = (communes: readonly { slug: string; name: string }[]): { slug: string; name: string; spot: Spot }[] =>
  communes.flatMap(({ slug, name }) => (LANDS[slug] ? [{ slug, name, spot: LANDS[slug].name }] : []))

export const roadName: Spot = ROAD.name
export const isOnRoad = (point: { commune: { slug: string } }): boolean => !(point.commune.slug in LANDS)
