/** Two soft strokes, as on a counter's bell, made by the browser itself. */
const STROKES = [
  { hertz: 1_046.5, atSeconds: 0 },
  { hertz: 1_568, atSeconds: 0.16 },
] as const

const LOUDNESS = 0.16
const RINGS_SECONDS = 0.9

let audio: AudioContext | undefined

/** Rings once. Before anybody has touched the page, browsers keep it silent: nothing is lost but the sound. */
export function ring(): void {
  audio ??= new AudioContext()
  void audio.resume()
  const nowSeconds = audio.currentTime + 0.02
  for (const { hertz, atSeconds } of STROKES) strike(audio, hertz, nowSeconds + atSeconds)
}

/** To be called on a touch: from then on the bell may be heard. */
export function wakeBell(): void {
  audio ??= new AudioContext()
  void audio.resume()
}

function strike(context: AudioContext, hertz: number, atSeconds: number): void {
  const tone = context.createOscillator()
  const loudness = context.createGain()
  tone.type = 'sine'
  tone.frequency.value = hertz
  loudness.gain.setValueAtTime(0.0001, atSeconds)
  loudness.gain.exponentialRampToValueAtTime(LOUDNESS, atSeconds + 0.01)
  loudness.gain.exponentialRampToValueAtTime(0.0001, atSeconds + RINGS_SECONDS)
  tone.connect(loudness).connect(context.destination)
  tone.start(atSeconds)
  tone.stop(atSeconds + RINGS_SECONDS)
}
