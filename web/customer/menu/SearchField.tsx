import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'

export function SearchField({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  return (
    <search className="block px-5 pt-3 pb-2 lg:px-0">
      <div className="relative">
        <Icon
          name="search"
          className="pointer-events-none absolute start-4 top-1/2 size-5 -translate-y-1/2 text-soft"
        />
        <input
          type="search"
          value={query}
          onChange={(event) => onChange(event.target.value)}
          aria-label={menuText.search}
          placeholder={menuText.searchHint}
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-12 w-full rounded-full border border-edge bg-card ps-12 pe-12 text-base shadow-card placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
        />
        {query !== '' && (
          <div className="absolute end-0.5 top-1/2 -translate-y-1/2">
            <IconButton icon="close" label={menuText.clearSearch} onPress={() => onChange('')} />
          </div>
        )}
      </div>
    </search>
  )
}
