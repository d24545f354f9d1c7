const MAJOR = 24
const MINOR_MIN = 12

/** TypeScript runs as it is from this version on. Ends the program with one plain line on any other. */
export function refuseWrongNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === MAJOR && minor >= MINOR_MIN) return
  console.error(
    `This is Node ${version}; the café needs Node ${MAJOR}.${MINOR_MIN} or a later ${MAJOR}. Type: npm ci && npm start`,
  )
  process.exit(1)
}
