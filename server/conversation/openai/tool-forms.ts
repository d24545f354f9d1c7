import type { ChatCompletionFunctionTool } from 'openai/resources/chat/completions'
import type { Registry } from '../tools/registry.ts'
import type { Turn } from '../turn.ts'
import { fromStrict } from './from-strict.ts'
import { strictForm } from './strict-form.ts'

/** What a model may call at this moment. Ids are those that can be had now, in this turn, with this cart. */
export function toolForms(registry: Registry, turn: Turn): ChatCompletionFunctionTool[] {
  return [...registry.values()].map((tool) => ({
    type: 'function',
    function: {
      name: tool.name,
      description: tool.description,
      strict: true,
      parameters: strictForm(tool.input(turn.offer, turn)),
    },
  }))
}

/** What a model sent, in the form that the tool has. A text that is no JSON comes back as it is, and the tool refuses it. */
export function inputOf(registry: Registry, turn: Turn, name: string, text: string): unknown {
  const tool = [...registry.values()].find((one) => one.name === name)
  const input = parsed(text)
  return tool ? fromStrict(tool.input(turn.offer, turn), input) : input
}

function parsed(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
