import { menuText } from '../../ui/text/en/customer/menu.ts'

export function Greeting() {
  const hour = new Date().getHours()
  const time = hour < 4 ? 'evening' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return (
    <div className="px-5 pt-4 pb-5 lg:px-0 lg:pt-8">
      <h1 className="font-display text-[clamp(2.3rem,9.5vw,3.4rem)] leading-[1.04] font-light tracking-tight *:block *:text-balance">
        <span>{menuText.greeting[time]}</span>
        <span className="font-medium text-cherry-ink">{menuText.lead}</span>
      </h1>
    </div>
  )
}
