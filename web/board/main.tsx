import './board.css'
import { startPage } from '../ui/start-page.tsx'
import { BoardPage } from './BoardPage.tsx'

startPage(<BoardPage />)
