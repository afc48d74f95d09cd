/** What is not yet read rightly: tests that must fail, each with the reason why. */
package vn.kehoach.extract.tofix;
