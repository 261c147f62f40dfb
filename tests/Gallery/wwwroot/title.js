// A picture of a page does not show its title: the page reads it back from the browser.
document.querySelector("[data-title-read-back]").textContent = document.title;
