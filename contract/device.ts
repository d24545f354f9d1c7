/** The header that tells which device asks: what `POST /api/devices` gave it. Nobody is known by anything else. */
export const DEVICE_HEADER = 'cafe-device'
