// Moves the focus to the error summary after a form came back with errors.
document.querySelector("[data-tds-focus]")?.focus();
