import './zod-without-eval.js';
import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const place = document.getElementById('console');
if (place === null) throw new Error('index.html has no #console');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
