import type { Shop } from '../orders/shop.ts'
import { deleteDeviceOrders } from '../store/queries/device-orders.ts'

/** Which orders this device placed is known no more; the orders stay, as the café's own books. Safe to call twice. */
export async function forgetDevice(shop: Shop, deviceDigest: string): Promise<void> {
  await shop.store.write([deleteDeviceOrders({ deviceDigest })])
}
