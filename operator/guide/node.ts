/**
 * How a node is proved. `R` real: exercised on one Debian machine. `D` double: our own client against a local double
 * that speaks the vendor's protocol. `S` static: the file is validated, not run. Two joined by `+`: each for its half.
 */
export type Level = 'R' | 'D' | 'S' | 'R+S' | 'D+S' | 'R/S' | 'R/D'

/** One node of the deployment guide's diagrams. */
export type GuideNode = {
  id: string
  /** As the diagram's source calls it. */
  name: string
  level: Level
  /** Which half stands on what, where the level alone would leave that open. */
  levelNote?: string
  /** What has been seen to hold once the check passes. */
  proves: string
  /** Without one, the node is not claimed. */
  check?: { command: string }
  /** What the check does not show yet; until it does, the node counts as `part`, never as `pass`. */
  stillToShow?: string
}

export type Section = { number: number; title: string; nodes: readonly GuideNode[] }
