export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface Tile<T> extends Rect {
  item: T
}

/**
 * Fills a rectangle with one tile an item, areas as their weights, as near to squares as can be: Bruls, Huizing and
 * van Wijk, "Squarified Treemaps" (2000). Items of no weight get no tile.
 */
export function squarify<T>(items: readonly T[], weight: (item: T) => number, within: Rect): Tile<T>[] {
  const waiting = items.filter(item => weight(item) > 0).toSorted((a, b) => weight(b) - weight(a))
  const total = waiting.reduce((sum, item) => sum + weight(item), 0)
  const scale = (within.width * within.height) / total
  const tiles: Tile<T>[] = []
  let rest = within
  while (waiting.length > 0) {
    const side = Math.min(rest.width, rest.height)
    const row = [waiting.shift()!]
    let area = weight(row[0]!) * scale
    while (waiting.length > 0) {
      const next = weight(waiting[0]!) * scale
      const largest = weight(row[0]!) * scale
      const last = weight(row.at(-1)!) * scale
      if (worst(largest, next, area + next, side) > worst(largest, last, area, side)) break
      row.push(waiting.shift()!)
      area += next
    }
    const thickness = side === 0 ? 0 : area / side
    tiles.push(...layRow(row, item => weight(item) * scale, thickness, rest))
    rest = without(rest, thickness)
  }
  return tiles
}

/** The aspect ratio of the least square tile in a row of this area along this side. */
function worst(largest: number, smallest: number, area: number, side: number): number {
  const square = side * side
  return Math.max((square * largest) / (area * area), (area * area) / (square * smallest))
}

/** A row lies along the shorter side. */
function layRow<T>(row: readonly T[], areaOf: (item: T) => number, thickness: number, rest: Rect): Tile<T>[] {
  let offset = 0
  return row.map(item => {
    const length = thickness === 0 ? 0 : areaOf(item) / thickness
    const tile =
      rest.width >= rest.height
        ? { item, x: rest.x, y: rest.y + offset, width: thickness, height: length }
        : { item, x: rest.x + offset, y: rest.y, width: length, height: thickness }
    offset += length
    return tile
  })
}

function without({ x, y, width, height }: Rect, thickness: number): Rect {
  return width >= height
    ? { x: x + thickness, y, width: width - thickness, height }
    : { x, y: y + thickness, width, height: height - thickness }
}
