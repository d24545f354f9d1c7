import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { cancelOrder } from '../../api/cancel-order.ts'
import { Unavailable } from '../../api/unavailable.ts'
import { orderQuery, type OrderKey } from '../../api/use-order.ts'
import { Button } from '../../ui/Button.tsx'
import { orderText } from '../../ui/text/en/customer/order.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'
import { toast } from '../../ui/toast.ts'

/** Cancels while nobody has begun. Asked twice, since it cannot be taken back here. */
export function CancelOrder({ orderKey }: { orderKey: OrderKey }) {
  const [step, setStep] = useState<'idle' | 'sure' | 'sending'>('idle')
  const queries = useQueryClient()
  const cancel = async () => {
    setStep('sending')
    try {
      const answer = await cancelOrder(orderKey)
      if (!answer.ok) toast(refusalText(answer.refusal.code), 'alert')
      await queries.invalidateQueries({ queryKey: orderQuery(orderKey).queryKey })
    } catch (fault) {
      if (!(fault instanceof Unavailable)) throw fault
      toast(orderText.cancelFailed, 'alert')
    }
    setStep('idle')
  }
  if (step === 'idle')
    return (
      <Button tone="danger" onPress={() => setStep('sure')}>
        {orderText.cancel}
      </Button>
    )
  return (
    <div role="group" aria-label={orderText.cancelSure} className="flex flex-wrap items-center gap-2">
      <p className="w-full font-semibold">{orderText.cancelSure}</p>
      <Button tone="danger" busy={step === 'sending'} onPress={() => void cancel()}>
        {orderText.cancelYes}
      </Button>
      <Button onPress={() => setStep('idle')}>{orderText.cancelNo}</Button>
    </div>
  )
}
