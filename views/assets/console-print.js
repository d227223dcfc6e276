// Prints the slip of a ticket on request; where there are no scripts, the browser's own menu does.
const button = document.querySelector('[data-print]')

if (button !== null) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
